@NullMarked
package wangang.portal.office.campaigns;

import org.jspecify.annotations.NullMarked;
