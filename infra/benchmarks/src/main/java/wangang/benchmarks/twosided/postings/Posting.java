package wangang.benchmarks.twosided.postings;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A real posting.
 *
 * @param id {@code campus-0000} or {@code sh-00000}, the reference of its row
 * @param row as its employer wrote it
 * @param item of the import, made of the row
 */
public record Posting(String id, JsonNode row, Map<String, Object> item) {}
