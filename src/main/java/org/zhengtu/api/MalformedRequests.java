package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** Answers a body that is no GraphQL request in the shape that GraphQL clients read. */
@RestControllerAdvice
final class MalformedRequests {

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> malformed(ServerWebInputException e) {
    return malformed();
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException e) {
    return malformed();
  }

  /** JSON's {@code null} is a body that Spring reads and then cannot make a request of. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> absent(NullPointerException e) {
    StackTraceElement[] trace = e.getStackTrace();
    if (trace.length > 0 && trace[0].getClassName().equals(WebGraphQlRequest.class.getName())) {
      return malformed();
    }
    throw e;
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unsupported(UnsupportedMediaTypeStatusException e) {
    return malformed();
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unsupported(HttpMediaTypeNotSupportedException e) {
    return malformed();
  }

  private static ResponseEntity<Map<String, Object>> malformed() {
    return ResponseEntity.badRequest()
        .body(errors("The body must be one JSON object with a \"query\""));
  }

  /** One error in the shape that GraphQL clients read. */
  static Map<String, Object> errors(String message) {
    return Map.of(
        "errors",
        List.of(
            Map.of(
                "message", message, "extensions", Map.of("code", ErrorCode.BAD_REQUEST.name()))));
  }
}
