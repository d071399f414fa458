package org.zhengtu.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebInputException;

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

  private static ResponseEntity<Map<String, Object>> malformed() {
    Map<String, Object> error =
        Map.of(
            "message",
            "The body must be one JSON object with a \"query\"",
            "extensions",
            Map.of("code", ErrorCode.BAD_REQUEST.name()));
    return ResponseEntity.badRequest().body(Map.of("errors", List.of(error)));
  }
}
