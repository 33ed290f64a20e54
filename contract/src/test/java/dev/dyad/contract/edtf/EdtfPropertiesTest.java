package dev.dyad.contract.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every date. */
@Domain(EdtfDates.class)
@Domain(DomainContext.Global.class)
class EdtfPropertiesTest {

  @Property
  void readsWhatItPrints(@ForAll Edtf date) {
    assertThat(Edtf.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @Property
  void startsNoLaterThanItEnds(@ForAll Edtf date) {
    LocalDate start = date.start().orElse(LocalDate.MIN);
    assertThat(start).isBeforeOrEqualTo(date.end().orElse(LocalDate.MAX));
  }

  @Property
  void isOrderedConsistentlyWithEquals(@ForAll Edtf one, @ForAll Edtf other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void sortsTheSameFromAnyOrder(@ForAll @Size(max = 12) List<Edtf> dates) {
    List<Edtf> sorted = dates.stream().sorted().toList();
    List<Edtf> reversed = new ArrayList<>(dates);
    Collections.reverse(reversed);
    assertThat(reversed.stream().sorted().toList()).isEqualTo(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        assertThat(sorted.get(i)).isLessThanOrEqualTo(sorted.get(j));
      }
    }
  }

  @Property
  void staysWhereItIsWhenApproximate(@ForAll Edtf date) {
    Edtf about = date.approximate();
    assertThat(about.start()).isEqualTo(date.start());
    assertThat(about.end()).isEqualTo(date.end());
    assertThat(about.approximate()).isEqualTo(about);
  }

  @Property
  void spansFromTheStartOfOneToTheEndOfTheOther(@ForAll Edtf one, @ForAll Edtf other) {
    Edtf first = one.compareTo(other) <= 0 ? one : other;
    Edtf last = first == one ? other : one;
    if (first.start().isEmpty() || last.end().isEmpty()) {
      return;
    }
    Edtf both = Edtf.interval(first, last);
    assertThat(both.start()).isEqualTo(first.start());
    assertThat(both.end()).isEqualTo(last.end());
  }

  @Property
  void isMadeFromADayOrRefusesTheText(@ForAll String text) {
    try {
      assertThat(Edtf.parse(text).toString()).isNotEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(text);
    }
  }
}
