/** How well the second stage orders judged pairs, with which weights it would do best, and whom it shows. */
@NullMarked
package wangang.benchmarks.ranking;

import org.jspecify.annotations.NullMarked;
