package dev.dyad.contract.plover;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The four quad classes of event data: verbal or material, cooperation or conflict. */
public enum Quad {
  /** Words that bring two states together. */
  VERBAL_COOPERATION,
  /** Deeds that bring two states together. */
  MATERIAL_COOPERATION,
  /** Words that set two states against each other. */
  VERBAL_CONFLICT,
  /** Deeds that set two states against each other. */
  MATERIAL_CONFLICT;

  /** The name as the contract writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
