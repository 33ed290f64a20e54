/**
 * Dates as the Extended Date/Time Format writes them (ISO 8601-2:2019, Library of Congress EDTF).
 */
@NullMarked
package dev.dyad.contract.edtf;

import org.jspecify.annotations.NullMarked;
