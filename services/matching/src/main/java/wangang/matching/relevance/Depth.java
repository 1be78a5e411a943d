package wangang.matching.relevance;

/**
 * How far one look into the index reaches.
 *
 * @param neighbours how many are looked for by meaning
 * @param explored how many the index compares to find them
 * @param words how many are looked for by words
 */
public record Depth(int neighbours, int explored, int words) {}
