package wangang.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import wangang.analysis.WordParts.Part;

/** Finds the words inside one word. */
final class WordSplitter {
    private static final String CONNECTORS = "与和及或";
    private static final int LONGEST_PART = 4;
    /** Tokens of the general corpus, for relative frequencies. */
    private static final double CORPUS = 1e8;

    private final JobLexicon lexicon;
    private final String word;

    WordSplitter(JobLexicon lexicon, String word) {
        this.lexicon = lexicon;
        this.word = word;
    }

    WordParts parts() {
        int length = word.length();
        if (length == 2) {
            List<Part> itself = List.of(new Part(0, 2, 0));
            return new WordParts(1, itself, itself);
        }
        List<Part> smallest = smallest();
        return new WordParts(smallest.size(), words(smallest, false), words(smallest, true));
    }

    /** The most probable way to write a compound as known words of 2 to 4 characters, or the word itself. */
    private List<Part> smallest() {
        int length = word.length();
        double[] best = new double[length + 1];
        int[] from = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            best[end] = Double.NEGATIVE_INFINITY;
            for (int start = Math.max(0, end - LONGEST_PART); start < end; start++) {
                double score = best[start] + logProbability(start, end);
                if (score > best[end]) {
                    best[end] = score;
                    from[end] = start;
                }
            }
        }
        if (!lexicon.isCompound(word) || best[length] == Double.NEGATIVE_INFINITY) {
            return List.of(new Part(0, length, 0));
        }
        Deque<Integer> starts = new ArrayDeque<>();
        for (int end = length; end > 0; end = from[end]) {
            starts.push(from[end]);
        }
        List<Part> parts = new ArrayList<>();
        while (!starts.isEmpty()) {
            int start = starts.pop();
            int end = starts.isEmpty() ? length : starts.peek();
            parts.add(new Part(start, end, parts.size()));
        }
        return parts;
    }

    private double logProbability(int start, int end) {
        if (end - start == word.length()) {
            return Double.NEGATIVE_INFINITY;
        }
        String part = word.substring(start, end);
        boolean allowed = part.length() > 1 || CONNECTORS.contains(part);
        int frequency = allowed ? lexicon.frequency(part) : 0;
        return frequency == 0 ? Double.NEGATIVE_INFINITY : Math.log(frequency / CORPUS);
    }

    private List<Part> words(List<Part> smallest, boolean inside) {
        List<Part> words = new ArrayList<>();
        for (int first = 0; first < smallest.size(); first++) {
            Part part = smallest.get(first);
            for (int last = smallest.size() - 1; last > first; last--) {
                int end = smallest.get(last).end();
                boolean itself = end - part.start() == word.length();
                if (itself || lexicon.frequency(word.substring(part.start(), end)) > 0) {
                    words.add(new Part(part.start(), end, first));
                }
            }
            words.add(part);
            if (inside) {
                addInside(part, words);
            }
        }
        return words;
    }

    private void addInside(Part part, List<Part> words) {
        for (int start = part.start(); start + 2 <= part.end(); start++) {
            for (int end = part.end(); end >= start + 2; end--) {
                boolean shorter = end - start < part.length();
                if (shorter && lexicon.frequency(word.substring(start, end)) > 0) {
                    words.add(new Part(start, end, part.place()));
                }
            }
        }
    }
}
