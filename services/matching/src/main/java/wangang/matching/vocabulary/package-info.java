/** Reference values that vacancies and people are described with; knows neither storage nor HTTP. */
@NullMarked
package wangang.matching.vocabulary;

import org.jspecify.annotations.NullMarked;
