package dev.stowage.web;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.util.List;
import java.util.Map;

/** A browser without scripts, set to a language: opens pages, sends forms, does not follow where they lead. */
record Browser(String language) {
    static final Browser ENGLISH = new Browser("en-GB,en;q=0.9");
    static final Browser GERMAN = new Browser("de-DE,de;q=0.9,en;q=0.5");

    ShownPage open(String address) {
        return new ShownPage(request().get(address));
    }

    /** Where the form leads, or the same page with its faults. */
    ShownPage send(String address, Map<String, String> fields) {
        return new ShownPage(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(address));
    }

    ShownPage press(String address) {
        return send(address, Map.of());
    }

    ShownPage upload(String address, File file) {
        return uploadAs("file", address, file);
    }

    ShownPage uploadAs(String field, String address, File file) {
        return new ShownPage(request().multiPart(field, file).post(address));
    }

    /** Several files at once, with a hidden field. */
    ShownPage upload(String address, String hidden, String value, List<File> files) {
        RequestSpecification request = request().multiPart(hidden, value);
        files.forEach(file -> request.multiPart("files", file));
        return new ShownPage(request.post(address));
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).header("Accept", "text/html").header("Accept-Language", language);
    }
}
