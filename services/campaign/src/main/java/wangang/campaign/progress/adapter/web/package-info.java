/** Progress over HTTP. */
@NullMarked
package wangang.campaign.progress.adapter.web;

import org.jspecify.annotations.NullMarked;
