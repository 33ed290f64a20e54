package dev.dyad.parser.intake;

import java.util.Map;

/** An article, or a question about one, that cannot be taken; says why and what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Map<String, Object> facts;
  private final Reason reason;

  /** What is wrong. */
  public enum Reason {
    /** There is nothing to read. */
    EMPTY(400, "The article is empty"),
    /** It is longer than an article can be. */
    TOO_LONG(413, "The article is too long"),
    /** It is a picture, an archive, or in another encoding than it says. */
    NOT_TEXT(400, "The article is not readable text"),
    /** It is not in one of the forms that an article is posted in. */
    MEDIA_TYPE(415, "Articles are not read in this media type"),
    /** It says that it is JSON, and is not. */
    MALFORMED_JSON(400, "The article is not valid JSON"),
    /** It is JSON, and a field is missing or wrong. */
    INVALID_FIELD(400, "A field of the article is wrong"),
    /** It was published later than now. */
    FUTURE(422, "The article is published in the future"),
    /** It is in a language that the parser does not read. */
    LANGUAGE(422, "The article's language is not supported"),
    /** Its address may not be fetched, or nothing came. */
    UNFETCHABLE(422, "The article could not be fetched"),
    /** No such article, job or feed is kept. */
    UNKNOWN(404, "There is nothing under this id"),
    /** A parameter of the address is wrong. */
    INVALID_PARAMETER(400, "A parameter is wrong");

    private final int status;
    private final String title;

    Reason(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The HTTP status that says so. */
    public int status() {
      return status;
    }

    /** The reason in a few words. */
    public String title() {
      return title;
    }
  }

  /** Refuses with what is wrong in this case and what to do. */
  public Refusal(Reason reason, String detail) {
    this(reason, detail, Map.of());
  }

  /** Refuses, with facts for programs. */
  public Refusal(Reason reason, String detail, Map<String, Object> facts) {
    super(detail);
    this.reason = reason;
    this.facts = Map.copyOf(facts);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Facts for programs, by name. */
  public Map<String, Object> facts() {
    return facts;
  }
}
