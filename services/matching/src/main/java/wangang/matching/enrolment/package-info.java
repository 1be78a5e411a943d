/** Which vacancies take part in campaigns: heard of, stored, and brought into the index and to saved searches. */
@NullMarked
package wangang.matching.enrolment;

import org.jspecify.annotations.NullMarked;
