package dev.dyad.contract.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place and day at the head of a report.
 *
 * @param place in ordinary spelling: Beijing, not BEIJING
 * @param country ISO 3166-1 alpha-3 code of the country in which the place lies, null if not known
 * @param date the day, where one is printed in the dateline
 */
public record Dateline(String place, @Nullable String country, @Nullable LocalDate date) {}
