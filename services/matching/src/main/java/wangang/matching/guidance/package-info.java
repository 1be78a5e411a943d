/** What open vacancies of a kind pay: for whoever offers or looks for work. Ranking knows nothing of it. */
@NullMarked
package wangang.matching.guidance;

import org.jspecify.annotations.NullMarked;
