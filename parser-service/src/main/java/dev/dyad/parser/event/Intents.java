package dev.dyad.parser.event;

import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.parser.lexicon.Lexicon;
import dev.dyad.parser.lexicon.LexiconRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a deed is that is only announced: "will attack" is a threat, "will support" a promise. */
final class Intents {
  private final Map<String, CameoCode> codes = new HashMap<>();

  private Intents() {}

  /** The table of the resources. */
  static Intents load(CameoTable cameo) {
    Intents intents = new Intents();
    for (LexiconRow row : Lexicon.read("event/intents.tsv", "deed", "code").rows()) {
      intents.codes.put(row.required("deed"), cameo.get(row.required("code")));
    }
    return intents;
  }

  /** The category of the announcement; empty if the deed itself is coded, as planned. */
  Optional<CameoCode> of(EventType type, @Nullable Mode mode) {
    String deed = mode == null ? type.name() : type + "." + mode.code();
    return Optional.ofNullable(codes.get(deed));
  }
}
