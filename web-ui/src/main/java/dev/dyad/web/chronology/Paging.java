package dev.dyad.web.chronology;

import dev.dyad.contract.chronology.DyadPair;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns the timeline service's links to neighbouring pages into links of this site. What the
 * service needs to find a page is passed on as it stands, so that it alone knows its cursors.
 *
 * @param dyad whose chronology it is
 * @param filter what the reader wants to see
 */
record Paging(DyadPair dyad, ChronologyFilter filter) {

  /** The query for the timeline service: the filter, and whatever cursor the request carries. */
  MultivaluedMap<String, String> query(MultivaluedMap<String, String> request) {
    MultivaluedMap<String, String> query = filter.query();
    request.forEach(
        (name, values) -> {
          if (!ChronologyFilter.NAMES.contains(name)) {
            query.addAll(name, values);
          }
        });
    return query;
  }

  /** This site's address of a page, from the service's; null for null. */
  @Nullable String link(@Nullable String serviceLink) {
    if (serviceLink == null) {
      return null;
    }
    UriBuilder link = UriBuilder.fromPath("/timelines/" + dyad);
    add(link, "from", filter.from());
    add(link, "to", filter.to());
    add(link, "type", filter.type());
    add(link, "q", filter.q());
    String query = URI.create(serviceLink).getRawQuery();
    if (query != null) {
      Arrays.stream(query.split("&")).forEach(parameter -> pass(link, parameter));
    }
    return link.build().toString();
  }

  private static void add(UriBuilder link, String name, String value) {
    if (!value.isEmpty()) {
      link.queryParam(name, encoded(value));
    }
  }

  private static void pass(UriBuilder link, String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    if (!ChronologyFilter.NAMES.contains(name) && equals > 0) {
      String value = URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
      link.queryParam(name, encoded(value));
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
