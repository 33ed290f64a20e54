package dev.dyad.parser.place;

/**
 * What may qualify a place's name: a state or a first-order division of one.
 *
 * @param name its usual name
 * @param country ISO 3166-1 alpha-3 code of the state
 * @param code GeoNames code of the division, empty for a state
 */
record KnownRegion(String name, String country, String code) {}
