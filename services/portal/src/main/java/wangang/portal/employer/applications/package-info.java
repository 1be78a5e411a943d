@NullMarked
package wangang.portal.employer.applications;

import org.jspecify.annotations.NullMarked;
