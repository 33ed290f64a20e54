package dev.dyad.parser.time;

import dev.dyad.contract.article.Span;
import dev.dyad.contract.edtf.Edtf;
import dev.dyad.contract.plover.DateBasis;

/**
 * A date or interval that a sentence gives: one time expression, or two that the text joins ("from
 * October 14 to 17").
 *
 * @param span from the first expression to the end of the last, prepositions left out
 * @param date its date, of days or coarser
 * @param basis {@link DateBasis#EXPLICIT} for a calendar date, {@link DateBasis#RELATIVE} for what
 *     was resolved against the day of the report
 */
public record Dating(Span span, Edtf date, DateBasis basis) {}
