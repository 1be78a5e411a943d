@NullMarked
package wangang.portal.employer.upload;

import org.jspecify.annotations.NullMarked;
