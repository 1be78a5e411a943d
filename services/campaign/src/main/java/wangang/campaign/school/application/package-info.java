/** What officers do with plans of universities. */
@NullMarked
package wangang.campaign.school.application;

import org.jspecify.annotations.NullMarked;
