package dev.dyad.contract.chronology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dyad that has events.
 *
 * @param id the dyad
 * @param events how many events stand in its chronology
 * @param articles how many articles report them
 * @param first first day of the earliest dated event
 * @param last last day of the latest dated event
 */
public record Timeline(
    DyadPair id, long events, long articles, @Nullable LocalDate first, @Nullable LocalDate last) {}
