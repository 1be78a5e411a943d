/** Plans over HTTP. */
@NullMarked
package wangang.campaign.school.adapter.web;

import org.jspecify.annotations.NullMarked;
