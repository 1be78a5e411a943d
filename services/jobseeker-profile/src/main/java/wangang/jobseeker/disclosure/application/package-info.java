/** Following applications; ending disclosures. */
@NullMarked
package wangang.jobseeker.disclosure.application;

import org.jspecify.annotations.NullMarked;
