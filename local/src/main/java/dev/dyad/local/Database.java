package dev.dyad.local;

/**
 * The database of one service.
 *
 * @param jdbcUrl its address
 * @param user the role to connect as
 * @param password that role's password
 */
record Database(String jdbcUrl, String user, String password) {
  @Override
  public String toString() {
    return jdbcUrl + " as " + user;
  }
}
