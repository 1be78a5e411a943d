/** What this service knows of employers, vacancies and people outside the indices: owners, consents, versions. */
@NullMarked
package wangang.matching.state;

import org.jspecify.annotations.NullMarked;
