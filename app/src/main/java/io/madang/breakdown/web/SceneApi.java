package io.madang.breakdown.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.script.Script;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The words of the scenes of a draft, one scene at a time.
@RestController
@RequestMapping("/api/titles/{id}/drafts")
public final class SceneApi {

    private final BreakdownDesk desk;
    private final ReadScripts scripts;

    public SceneApi(BreakdownDesk desk, ReadScripts scripts) {
        this.desk = desk;
        this.scripts = scripts;
    }

    /// @param scene from 0, in the order of the draft
    @GetMapping("/{draft}/scenes/{scene}")
    List<SceneText.Line> scene(@PathVariable String id, @PathVariable int draft, @PathVariable int scene) {
        Script script = scripts.need(desk.title(id).id(), draft).script();
        if (scene < 0 || scene >= script.scenes().size()) {
            throw Rejected.missing(Message.of("page.script.no-scene", scene));
        }
        return SceneText.of(script, script.scenes().get(scene));
    }
}
