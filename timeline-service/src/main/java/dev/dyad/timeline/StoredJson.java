package dev.dyad.timeline;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * JSON in the database: the contract's own form, whatever the API's form may come to be adorned
 * with.
 */
@JsonFormat
@PersistenceUnitExtension
public class StoredJson implements FormatMapper {
  private final FormatMapper delegate = new JacksonJsonFormatMapper(mapper());

  /** Reads and writes the contract's records; passes over what they do not know. */
  public static ObjectMapper mapper() {
    return JsonMapper.builder()
        .findAndAddModules()
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  @Override
  public <T> T fromString(CharSequence text, JavaType<T> javaType, WrapperOptions wrapperOptions) {
    return delegate.fromString(text, javaType, wrapperOptions);
  }

  @Override
  public <T> String toString(T value, JavaType<T> javaType, WrapperOptions wrapperOptions) {
    return delegate.toString(value, javaType, wrapperOptions);
  }
}
