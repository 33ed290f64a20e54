package dev.dyad.testing;

/** Settings of the tests: a system property, else an environment variable of the same name. */
final class Setting {
  private Setting() {}

  static String read(String name, String otherwise) {
    String property = System.getProperty(name, "");
    if (!property.isBlank()) {
      return property;
    }
    String variable = System.getenv(name);
    return variable == null || variable.isBlank() ? otherwise : variable;
  }
}
