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
 * @param aside whether the event is told only to place another in time: "after X had done so"
 */
record Dating(@Nullable Edtf date, @Nullable DateBasis basis, boolean own, boolean aside) {
  static final Dating NONE = new Dating(null, null, false);

  Dating(@Nullable Edtf date, @Nullable DateBasis basis, boolean own) {
    this(date, basis, own, false);
  }

  /** The same of an event whose own sentence does not give it. */
  Dating loose() {
    return new Dating(date, basis, false);
  }

  /** The same of an event that only places another in time. */
  Dating asAside() {
    return new Dating(date, basis, own, true);
  }
}
