package dev.dyad.parser.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention whose actor's number is not known yet. */
record Draft(Words words, MentionKind kind, List<String> states, @Nullable Figure figure) {}
