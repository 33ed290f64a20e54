package dev.dyad.parser.evaluation;

/**
 * Counts behind precision, recall and F1.
 *
 * @param right answers that are in the gold
 * @param given answers
 * @param wanted rows of the gold
 */
record Tally(int right, int given, int wanted) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, given + other.given, wanted + other.wanted);
  }

  double precision() {
    if (given == 0) {
      return wanted == 0 ? 1 : 0;
    }
    return (double) right / given;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
