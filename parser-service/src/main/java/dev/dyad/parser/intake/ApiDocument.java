package dev.dyad.parser.intake;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Documents what is the same at every call: the forms of an article, and problem details. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {
  private static final String PROBLEM = "Problem";
  private static final String POSTED = "PostedArticle";

  @Override
  public Operation filterOperation(Operation operation) {
    if (operation.getResponses() != null && operation.getResponses().getDefaultValue() == null) {
      operation
          .getResponses()
          .setDefaultValue(OASFactory.createAPIResponse().ref("#/components/responses/" + PROBLEM));
    }
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document
        .getComponents()
        .addSchema(PROBLEM, problem())
        .addSchema(POSTED, posted())
        .addResponse(PROBLEM, problemResponse())
        .addRequestBody("Article", article());
  }

  private static Schema problem() {
    return object("What is wrong and what to do (RFC 9457).")
        .addProperty("type", string("a URI that names the kind of problem"))
        .addProperty("title", string("the kind of problem in words"))
        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
        .addProperty("detail", string("what is wrong in this case and what to do"))
        .addProperty("instance", string("the call that it happened at"));
  }

  private static Schema posted() {
    return object("Exactly one of text, html and url. What is stated wins over what is found.")
        .addProperty("text", string("the article as text, furniture left in or not"))
        .addProperty("html", string("the article as HTML"))
        .addProperty("url", string("an http or https address to fetch the article from"))
        .addProperty("source", string("the address that the article stands at"))
        .addProperty("publisher", string("who carries it"))
        .addProperty("published", string("2024-02-28, 2024-02-28T11:30 or with an offset"));
  }

  private static APIResponse problemResponse() {
    Content content = OASFactory.createContent();
    content.addMediaType(
        "application/problem+json", OASFactory.createMediaType().schema(ref(PROBLEM)));
    return OASFactory.createAPIResponse()
        .description("a problem detail that says what is wrong and what to do")
        .content(content);
  }

  private static RequestBody article() {
    Content content = OASFactory.createContent();
    Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
    content.addMediaType("text/plain", OASFactory.createMediaType().schema(text));
    content.addMediaType("text/html", OASFactory.createMediaType().schema(text));
    content.addMediaType("application/json", OASFactory.createMediaType().schema(ref(POSTED)));
    return OASFactory.createRequestBody().required(true).content(content);
  }

  private static Schema object(String description) {
    return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
  }

  private static Schema string(String description) {
    return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }
}
