package dev.dyad.local.k8s;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The keys of an object that fabric8's model does not know: it keeps them aside. */
final class UnknownKeys {
  private final List<String> found = new ArrayList<>();

  private UnknownKeys() {}

  static List<String> in(Object object) throws ReflectiveOperationException {
    var keys = new UnknownKeys();
    keys.collect(object.getClass().getSimpleName(), object);
    return keys.found;
  }

  private void collect(String path, Object value) throws ReflectiveOperationException {
    switch (value) {
      case Map<?, ?> map -> {
        for (var entry : map.entrySet()) {
          collect(path + "." + entry.getKey(), entry.getValue());
        }
      }
      case Collection<?> items -> {
        for (Object item : items) {
          collect(path + "[]", item);
        }
      }
      default -> {
        if (value.getClass().getName().startsWith("io.fabric8.")) {
          collectModel(path, value);
        }
      }
    }
  }

  private void collectModel(String path, Object model) throws ReflectiveOperationException {
    for (Method getter : model.getClass().getMethods()) {
      if (!getter.getName().startsWith("get") || getter.getParameterCount() > 0) {
        continue;
      }
      if (getter.getName().equals("getAdditionalProperties")) {
        ((Map<?, ?>) getter.invoke(model)).keySet().forEach(key -> found.add(path + "." + key));
      } else if (!getter.getName().equals("getClass")) {
        Object value = getter.invoke(model);
        if (value != null) {
          collect(path + "." + getter.getName().substring(3), value);
        }
      }
    }
  }
}
