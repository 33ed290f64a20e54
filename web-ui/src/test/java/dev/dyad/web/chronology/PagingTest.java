package dev.dyad.web.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dyad.contract.chronology.DyadPair;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Test;

class PagingTest {
  private static final DyadPair DYAD = new DyadPair("FRA", "KEN");

  @Test
  void theServicesLinkBecomesOneOfThisSiteWithTheFilterAsTyped() {
    Paging paging = new Paging(DYAD, new ChronologyFilter("2019", "", "AID", "a & b"));

    assertThat(
            paging.link(
                "http://timeline:8082/api/v1/x?from=2019-01-01&type=AID&q=z&cursor=a%2Bb%3D"))
        .isEqualTo("/timelines/FRA-KEN?from=2019&type=AID&q=a%20%26%20b&cursor=a%2Bb%3D");
  }

  @Test
  void theFirstAndLastPageHaveNoLinkBeyond() {
    assertThat(new Paging(DYAD, new ChronologyFilter("", "", "", "")).link(null)).isNull();
  }

  @Test
  void theCursorOfARequestIsPassedOnAsItStands() {
    var request = new MultivaluedHashMap<String, String>();
    request.putSingle("from", "2019");
    request.putSingle("cursor", "a+b=");

    var query = new Paging(DYAD, ChronologyFilter.of(request)).query(request);

    assertThat(query.getFirst("cursor")).isEqualTo("a+b=");
    assertThat(query.getFirst("from")).isEqualTo("2019-01-01");
  }
}
