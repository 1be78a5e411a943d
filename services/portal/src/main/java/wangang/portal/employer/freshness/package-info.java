/** An employer says which of its vacancies are still open. */
@NullMarked
package wangang.portal.employer.freshness;

import org.jspecify.annotations.NullMarked;
