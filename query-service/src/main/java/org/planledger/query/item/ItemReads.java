package org.planledger.query.item;

import java.util.List;
import org.planledger.query.answer.Found;
import org.planledger.query.register.Change;
import org.planledger.query.register.ItemId;
import org.planledger.query.register.Register;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Any item by its address, and its history. */
@RestController
class ItemReads {

    @GetMapping("/api/items/{*id}")
    Found item(@PathVariable String id, Register.View view) {
        return new Found(view.position(), Found.in(view, Found.address(id)));
    }

    @GetMapping("/api/history/{*id}")
    History history(@PathVariable String id, Register.View view) {
        var item = Found.in(view, Found.address(id));
        return new History(view.position(), item.id(), view.history(item.id()));
    }

    /** @param changes newest last */
    record History(long position, ItemId item, List<Change> changes) {}
}
