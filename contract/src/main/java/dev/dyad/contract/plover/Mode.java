package dev.dyad.contract.plover;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How an event of a type is done; each type has its own modes and some types have none. */
public enum Mode {
  /** CONSULT: face to face, neither party named as the guest. */
  MEET,
  /** CONSULT: one party travels to the other. */
  VISIT,
  /** CONSULT: by telephone. */
  PHONE,
  /** CONSULT: by video link. */
  VIDEO,
  /** CONSULT: three or more states. */
  MULTILATERAL,
  /** CONSULT: a third state brings two together. */
  MEDIATE,
  /** SUPPORT: signs an agreement, treaty, memorandum or joint statement. */
  SIGN,
  /** SUPPORT: ratifies what was signed. */
  RATIFY,
  /** SUPPORT: recognises a state, government or claim. */
  RECOGNISE,
  /** SUPPORT: opens or restores diplomatic relations. */
  RELATIONS,
  /** CONCEDE: eases a restriction. */
  EASE,
  /** COOPERATE, AID, SANCTION: trade, money, goods, projects. */
  ECONOMIC,
  /** COOPERATE, AID: arms, troops, exercises. */
  MILITARY,
  /** COOPERATE: extradition, legal assistance. */
  JUDICIAL,
  /** COOPERATE: shares intelligence. */
  INTELLIGENCE,
  /** COOPERATE: arts, education, sport. */
  CULTURAL,
  /** COOPERATE: research, space, technology. */
  SCIENCE,
  /** AID: relief. */
  HUMANITARIAN,
  /** AID: shelters people. */
  ASYLUM,
  /** RETREAT: lets people or property go. */
  RELEASE,
  /** RETREAT: pulls forces back. */
  WITHDRAW,
  /** RETREAT: stops fighting. */
  CEASEFIRE,
  /** ACCUSE: criticises, condemns, protests. */
  DISAPPROVE,
  /** ACCUSE: says that the other did wrong. */
  ALLEGE,
  /** ACCUSE: opens an inquiry or a case. */
  INVESTIGATE,
  /** SANCTION: sends diplomats or nationals out. */
  EXPEL,
  /** SANCTION: calls its own ambassador home. */
  RECALL,
  /** SANCTION: lowers or breaks off relations. */
  DOWNGRADE,
  /** SANCTION: stops aid, talks, an agreement, an exchange. */
  DISCONTINUE;

  /** The name as the contract writes it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The modes that events of a type may have; empty where the type has none. */
  public static Set<Mode> of(EventType type) {
    return switch (type) {
      case CONSULT -> EnumSet.of(MEET, VISIT, PHONE, VIDEO, MULTILATERAL, MEDIATE);
      case SUPPORT -> EnumSet.of(SIGN, RATIFY, RECOGNISE, RELATIONS);
      case CONCEDE -> EnumSet.of(EASE);
      case COOPERATE -> EnumSet.of(ECONOMIC, MILITARY, JUDICIAL, INTELLIGENCE, CULTURAL, SCIENCE);
      case AID -> EnumSet.of(ECONOMIC, MILITARY, HUMANITARIAN, ASYLUM);
      case RETREAT -> EnumSet.of(RELEASE, WITHDRAW, CEASEFIRE);
      case ACCUSE -> EnumSet.of(DISAPPROVE, ALLEGE, INVESTIGATE);
      case SANCTION -> EnumSet.of(ECONOMIC, EXPEL, RECALL, DOWNGRADE, DISCONTINUE);
      case AGREE, REQUEST, REJECT, THREATEN, PROTEST, MOBILIZE, COERCE, ASSAULT ->
          EnumSet.noneOf(Mode.class);
    };
  }
}
