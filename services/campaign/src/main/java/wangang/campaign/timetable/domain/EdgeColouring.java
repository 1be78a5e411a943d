package wangang.campaign.timetable.domain;

import java.util.Arrays;

/**
 * Colours the edges of a bipartite graph so that no two at a vertex are alike, in as many colours as the largest degree
 * (D. König, 1916): one edge after the other, in a colour free at both ends, or else in one made free by swapping two
 * colours along a path.
 */
final class EdgeColouring {

    private static final int NONE = -1;

    private final int[] left;
    private final int[] right;
    private final int[] first;
    private final int[] edges;
    private final int[] colour;
    private final int words;

    /** Bits of each vertex; those beyond the number of colours are always set. */
    private final long[] used;

    private EdgeColouring(int[] left, int[] right, int leftCount, int rightCount) {
        this.left = left;
        this.right = Arrays.stream(right).map(vertex -> leftCount + vertex).toArray();
        first = new int[leftCount + rightCount + 1];
        edges = new int[2 * left.length];
        colour = new int[left.length];
        Arrays.fill(colour, NONE);
        int degree = joinEdges();
        words = (degree + Long.SIZE - 1) / Long.SIZE;
        used = new long[words * (leftCount + rightCount)];
        if (degree % Long.SIZE != 0) {
            long beyond = -1L << degree;
            for (int last = words - 1; last < used.length; last += words) {
                used[last] = beyond;
            }
        }
    }

    /**
     * The colour of each edge, from 0.
     *
     * @param left one end of each edge, below leftCount
     * @param right the other, below rightCount
     */
    static int[] of(int[] left, int[] right, int leftCount, int rightCount) {
        var colouring = new EdgeColouring(left, right, leftCount, rightCount);
        for (int edge = 0; edge < left.length; edge++) {
            colouring.paint(edge);
        }
        return colouring.colour;
    }

    /** @return the largest degree */
    private int joinEdges() {
        for (int edge = 0; edge < left.length; edge++) {
            first[left[edge] + 1]++;
            first[right[edge] + 1]++;
        }
        int degree = Arrays.stream(first).max().orElse(0);
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        for (int edge = 0; edge < left.length; edge++) {
            edges[next[left[edge]]++] = edge;
            edges[next[right[edge]]++] = edge;
        }
        return degree;
    }

    private void paint(int edge) {
        int one = left[edge];
        int other = right[edge];
        int shared = freeAt(one, other);
        if (shared == NONE) {
            shared = freeAt(one, one);
            swap(other, shared, freeAt(other, other));
        }
        colour[edge] = shared;
        flip(one, shared);
        flip(other, shared);
    }

    /** Along the path of edges in turn in either colour; it begins with the one that the vertex has. */
    private void swap(int start, int has, int lacks) {
        int vertex = start;
        int looked = has;
        int edge = edgeAt(vertex, looked);
        while (edge != NONE) {
            vertex = left[edge] + right[edge] - vertex;
            looked = has + lacks - looked;
            int next = edgeAt(vertex, looked);
            colour[edge] = looked;
            edge = next;
        }
        for (int end : new int[] {start, vertex}) {
            flip(end, has);
            flip(end, lacks);
        }
    }

    private int edgeAt(int vertex, int wanted) {
        if ((used[vertex * words + wanted / Long.SIZE] & (1L << wanted)) != 0) {
            for (int at = first[vertex]; at < first[vertex + 1]; at++) {
                if (colour[edges[at]] == wanted) {
                    return edges[at];
                }
            }
        }
        return NONE;
    }

    /** The first colour that is used at neither. */
    private int freeAt(int one, int other) {
        for (int word = 0; word < words; word++) {
            long free = ~(used[one * words + word] | used[other * words + word]);
            if (free != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(free);
            }
        }
        return NONE;
    }

    private void flip(int vertex, int turned) {
        used[vertex * words + turned / Long.SIZE] ^= 1L << turned;
    }
}
