package dev.dyad.parser.event;

import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * When an event happens.
 *
 * @param date null if nothing in the text places it
 * @param basis how the date was found, null if there is none
 * @param own whether the event's own sentence gives it
 */
record Dating(@Nullable Edtf date, @Nullable DateBasis basis, boolean own) {
  static final Dating NONE = new Dating(null, null, false);
}
