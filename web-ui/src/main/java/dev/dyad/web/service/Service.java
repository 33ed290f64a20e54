package dev.dyad.web.service;

/** The services that the pages are made from. */
public enum Service {
  /** Reads articles and keeps them. */
  PARSER("parser service", "DYAD_PARSER_URL"),
  /** Keeps the chronologies. */
  TIMELINE("timeline service", "DYAD_TIMELINE_URL");

  private final String title;
  private final String setting;

  Service(String title, String setting) {
    this.title = title;
    this.setting = setting;
  }

  /** Its name within a sentence. */
  public String title() {
    return title;
  }

  /** The environment variable that holds its address. */
  public String setting() {
    return setting;
  }
}
