package dev.dyad.parser.event;

import dev.dyad.contract.article.Place;
import dev.dyad.contract.article.Span;
import dev.dyad.contract.plover.EventType;
import dev.dyad.contract.plover.Mode;
import dev.dyad.contract.plover.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one trigger of one sentence reports.
 *
 * @param sentence the sentence, from 0
 * @param trigger the token that reports it
 * @param code its CAMEO category
 * @param mode how it is done
 * @param source who acts
 * @param target who is acted upon
 * @param mutual whether the direction means nothing
 * @param actors ids of the people and bodies that take part
 * @param status how far it has come
 * @param dating when it happens
 * @param place where
 * @param phase which part of it the sentence tells of
 * @param days how long it lasts, 0 if not said
 * @param object what it is done to, in the words of the text, empty if nothing
 * @param assumed how many of its parties were not found in its own clause
 * @param soft whether it is merely said that somebody does so
 * @param vague whether it only refers to a meeting that is told elsewhere
 * @param evidence where the sentence lies
 */
record Candidate(
    int sentence,
    int trigger,
    CameoCode code,
    @Nullable Mode mode,
    List<String> source,
    List<String> target,
    boolean mutual,
    List<String> actors,
    Status status,
    Dating dating,
    @Nullable Place place,
    Phase phase,
    int days,
    String object,
    int assumed,
    boolean soft,
    boolean vague,
    Span evidence) {

  Candidate {
    source = List.copyOf(source);
    target = List.copyOf(target);
    actors = List.copyOf(actors);
  }

  EventType type() {
    return code.type();
  }

  /** Every state that takes part. */
  Set<String> states() {
    Set<String> all = new LinkedHashSet<>(source);
    all.addAll(target);
    return all;
  }

  /** Whether it is talks of people who are not in one room. */
  boolean isAtDistance() {
    return mode == Mode.PHONE || mode == Mode.VIDEO;
  }

  /** The same with another date. */
  Candidate dated(Dating newDating) {
    return new Candidate(
        sentence, trigger, code, mode, source, target, mutual, actors, status, newDating, place,
        phase, days, object, assumed, soft, vague, evidence);
  }

  /** The same, from a day on which it takes effect. */
  Candidate effective(Status then, Dating newDating) {
    return new Candidate(
        sentence, trigger, code, mode, source, target, mutual, actors, then, newDating, place,
        phase, days, object, assumed, soft, vague, evidence);
  }

  /** The same as told of one of its parts. */
  Candidate told(Dating newDating, Phase part) {
    return new Candidate(
        sentence, trigger, code, mode, source, target, mutual, actors, status, newDating, place,
        part, 0, object, assumed, soft, vague, evidence);
  }

  /** The same, of which a later sentence tells more. */
  Candidate further(int later, Span where, Status then, Dating newDating, Phase part) {
    return new Candidate(
        later, trigger, code, mode, source, target, mutual, actors, then, newDating, place, part, 0,
        object, assumed, soft, vague, where);
  }

  /** The same, called off in a later sentence. */
  Candidate cancelled(int later, Span where) {
    return new Candidate(
        later,
        trigger,
        code,
        mode,
        source,
        target,
        mutual,
        actors,
        Status.CANCELLED,
        dating,
        place,
        phase,
        days,
        object,
        assumed,
        soft,
        vague,
        where);
  }
}
