/** What the titles and texts of vacancies mean, found in process. */
@NullMarked
package wangang.matching.meaning;

import org.jspecify.annotations.NullMarked;
