package dev.dyad.contract.plover;

/**
 * The 16 event types of PLOVER (Halterman et al., "PLOVER and POLECAT: A New Political Event
 * Ontology and Dataset", 2023). Serialised by name.
 */
public enum EventType {
  /** Agrees, promises, pledges, offers to cooperate; announces an intention. */
  AGREE(Quad.VERBAL_COOPERATION),
  /** Meetings, visits, calls, talks, negotiations. */
  CONSULT(Quad.VERBAL_COOPERATION),
  /** Praise, endorsement, recognition, condolence; signing or ratifying an agreement. */
  SUPPORT(Quad.VERBAL_COOPERATION),
  /** Verbal concession; eases a restriction. */
  CONCEDE(Quad.VERBAL_COOPERATION),
  /** Material exchange to mutual benefit. */
  COOPERATE(Quad.MATERIAL_COOPERATION),
  /** Gives money, goods, arms, loans, relief, asylum. */
  AID(Quad.MATERIAL_COOPERATION),
  /** Releases, returns, withdraws, ceases fire. */
  RETREAT(Quad.MATERIAL_COOPERATION),
  /** Demands, asks, urges, appeals, calls on. */
  REQUEST(Quad.VERBAL_CONFLICT),
  /** Criticises, condemns, blames, complains, investigates, lodges a protest. */
  ACCUSE(Quad.VERBAL_CONFLICT),
  /** Refuses, denies, rules out, vetoes. */
  REJECT(Quad.VERBAL_CONFLICT),
  /** Warns of or threatens a sanction or force. */
  THREATEN(Quad.VERBAL_CONFLICT),
  /** Public demonstrations at or against a state. */
  PROTEST(Quad.MATERIAL_CONFLICT),
  /** Sanctions, expels, recalls, breaks or downgrades ties, suspends aid. */
  SANCTION(Quad.MATERIAL_CONFLICT),
  /** Deploys, patrols, alerts, shows force without fighting. */
  MOBILIZE(Quad.MATERIAL_CONFLICT),
  /** Seizes, arrests, blocks, intrudes, attacks by cyber means. */
  COERCE(Quad.MATERIAL_CONFLICT),
  /** Attacks, shells, bombs, fights. */
  ASSAULT(Quad.MATERIAL_CONFLICT);

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  /** The quad class that this type belongs to. */
  public Quad quad() {
    return quad;
  }
}
