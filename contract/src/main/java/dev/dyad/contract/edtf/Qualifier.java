package dev.dyad.contract.edtf;

/** How sure and how exact a date is (EDTF level 1). */
public enum Qualifier {
  /** Neither in doubt nor approximate. */
  NONE(""),
  /** In doubt. */
  UNCERTAIN("?"),
  /** An estimate. */
  APPROXIMATE("~"),
  /** An estimate that is in doubt. */
  BOTH("%");

  private final String sign;

  Qualifier(String sign) {
    this.sign = sign;
  }

  /** The character that EDTF puts behind the date; empty for {@link #NONE}. */
  public String sign() {
    return sign;
  }

  /** This and approximate. */
  public Qualifier andApproximate() {
    return switch (this) {
      case NONE, APPROXIMATE -> APPROXIMATE;
      case UNCERTAIN, BOTH -> BOTH;
    };
  }

  static Qualifier of(String sign) {
    for (Qualifier qualifier : values()) {
      if (qualifier.sign.equals(sign)) {
        return qualifier;
      }
    }
    throw new IllegalArgumentException(
        "A qualifier of a date is ?, ~ or %%, not '%s'".formatted(sign));
  }
}
