package dev.dyad.timeline.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dyad.timeline.StoredJson;
import java.util.List;

/**
 * How reports are read: as what is stored is, only that a list that is null or missing is empty.
 */
public final class ReportFormat {
  private ReportFormat() {}

  /** A reader of reports. */
  public static ObjectMapper mapper() {
    ObjectMapper json = StoredJson.mapper();
    json.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return json;
  }
}
