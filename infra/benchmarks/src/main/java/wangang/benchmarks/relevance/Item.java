package wangang.benchmarks.relevance;

/** A query or a document of a judged set. */
public record Item(String id, String text) {}
