package dev.dyad.parser.article;

import org.jspecify.annotations.Nullable;

/** Takes the name of a site off a headline: "Talks resume | The Herald". */
final class SiteName {
  private static final String[] SIGNS = {" | ", " - ", " – ", " — ", " :: ", " » "};

  private SiteName() {}

  /** The headline without the site's name, and without a last part after a bar. */
  static String off(String headline, @Nullable String site) {
    String text = headline.strip();
    for (String sign : SIGNS) {
      int at = text.lastIndexOf(sign);
      while (at > 0) {
        String tail = text.substring(at + sign.length());
        boolean named = site != null && Outlets.key(tail).contains(Outlets.key(site));
        boolean bar =
            (" | ".equals(sign) || " » ".equals(sign) || " :: ".equals(sign)) && tail.length() < at;
        if (!named && !bar) {
          break;
        }
        text = text.substring(0, at).strip();
        at = text.lastIndexOf(sign);
      }
    }
    return text;
  }
}
