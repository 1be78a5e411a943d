@NullMarked
package wangang.portal.employer.webhooks;

import org.jspecify.annotations.NullMarked;
