package dev.dyad.local.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManifestsTest {
  private static final List<HasMetadata> OBJECTS = read();

  private static List<HasMetadata> read() {
    var serialization = new KubernetesSerialization();
    return new Kustomization(Path.of("..", "k8s", "base"))
        .documents().stream().<HasMetadata>map(serialization::unmarshal).toList();
  }

  @Test
  void holdNoKeyThatKubernetesDoesNotKnow() throws ReflectiveOperationException {
    assertThat(OBJECTS).hasSizeGreaterThan(10);
    for (HasMetadata object : OBJECTS) {
      assertThat(UnknownKeys.in(object)).as(object.getMetadata().getName()).isEmpty();
    }
  }

  @Test
  void wouldBeCaughtWithAMistypedKey() throws ReflectiveOperationException {
    HasMetadata mistyped =
        new KubernetesSerialization()
            .unmarshal(
                """
                apiVersion: v1
                kind: Service
                metadata:
                  name: mistyped
                spec:
                  prots: []
                """);

    assertThat(UnknownKeys.in(mistyped)).containsExactly("Service.Spec.prots");
  }

  @Test
  void haveADeploymentAndAServiceForEach() {
    assertThat(named(Deployment.class)).containsExactlyInAnyOrder("parser", "timeline", "web");
    assertThat(named(StatefulSet.class)).containsExactly("postgres");
    assertThat(named(Service.class))
        .containsExactlyInAnyOrder("parser", "timeline", "web", "postgres");
  }

  @Test
  void holdNoSecret() {
    assertThat(named(Secret.class)).isEmpty();
  }

  @Test
  void runEveryContainerWithinBounds() {
    templates()
        .forEach(
            pod -> {
              assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
              assertThat(pod.getSpec().getSecurityContext().getSeccompProfile().getType())
                  .isEqualTo("RuntimeDefault");
              pod.getSpec().getContainers().forEach(ManifestsTest::checkContainer);
            });
  }

  private static void checkContainer(Container container) {
    var security = container.getSecurityContext();
    assertThat(security.getReadOnlyRootFilesystem()).isTrue();
    assertThat(security.getAllowPrivilegeEscalation()).isFalse();
    assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
    assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
    assertThat(container.getResources().getLimits()).containsKey("memory");
    assertThat(container.getLivenessProbe()).isNotNull();
    assertThat(container.getReadinessProbe()).isNotNull();
    assertThat(container.getStartupProbe()).isNotNull();
  }

  private static Stream<PodTemplateSpec> templates() {
    return OBJECTS.stream()
        .flatMap(
            object ->
                switch (object) {
                  case Deployment deployment -> Stream.of(deployment.getSpec().getTemplate());
                  case StatefulSet set -> Stream.of(set.getSpec().getTemplate());
                  default -> Stream.empty();
                });
  }

  private static List<String> named(Class<? extends HasMetadata> kind) {
    return OBJECTS.stream()
        .filter(kind::isInstance)
        .map(object -> object.getMetadata().getName())
        .toList();
  }
}
