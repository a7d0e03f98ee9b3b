/** The dashlet "On control": what burns, of one's own, of what one controls, or of the whole council. */
(function()
{
   var Dom = YAHOO.util.Dom;
   var LINES = 10;
   var URGENCIES = ["overdue", "today", "week"];
   var SCOPES =
   {
      own: "city-edms.control.scope.own",
      mine: "city-edms.control.scope.mine",
      all: "city-edms.control.scope.all"
   };
   var SAID =
   {
      overdue: "city-edms.control.overdue",
      today: "city-edms.control.today",
      week: "city-edms.control.week"
   };
   var NOTHING =
   {
      overdue: "city-edms.control.nothing.overdue",
      today: "city-edms.control.nothing.today",
      week: "city-edms.control.nothing.week"
   };
   var text = CityEdms.dashlet.text;
   var element = CityEdms.dashlet.element;

   CityEdms.dashlet.Control = function(htmlId)
   {
      CityEdms.dashlet.Control.superclass.constructor.call(this, "CityEdms.dashlet.Control", htmlId);
      this.says = { forbidden: "city-edms.control.forbidden", failed: "city-edms.control.failed" };
      this.urgency = null;
      return this;
   };

   function link(className, href, content)
   {
      var made = element("a", className, content);
      made.href = href;
      return made;
   }

   function due(line)
   {
      if (!line.due)
      {
         return element("span", "city-edms-control-due", text("city-edms.control.without-deadline"));
      }
      return element("span", "city-edms-control-due" + (line.overdue ? " city-edms-overdue" : ""),
         text(line.overdue ? "city-edms.line.overdue" : "city-edms.line.deadline", CityEdms.Share.day(line.due)));
   }

   function lineOf(line)
   {
      var item = element("li", "city-edms-control-line"),
         head = element("div", "city-edms-dashlet-head"),
         foot = element("div", "city-edms-control-foot");
      head.appendChild(link("city-edms-control-task", CityEdms.Share.taskUrl(line.task),
         line.text || text("city-edms.control.without-text")));
      head.appendChild(due(line));
      item.appendChild(head);
      if (line.document.summary)
      {
         item.appendChild(element("div", "city-edms-control-summary", line.document.summary));
      }
      foot.appendChild(element("span", "city-edms-control-who", line.executorName));
      if (line.document.number)
      {
         foot.appendChild(link("", CityEdms.Share.cardUrl(line.document.id), "№ " + line.document.number));
      }
      var inShare = link("", CityEdms.Share.documentUrl(line.document.id), text("city-edms.control.document"));
      inShare.setAttribute("aria-label", text("city-edms.control.document-of", line.document.number || ""));
      foot.appendChild(inShare);
      item.appendChild(foot);
      return item;
   }

   YAHOO.extend(CityEdms.dashlet.Control, CityEdms.dashlet.Base,
   {
      options:
      {
         regionId: "",
         siteId: "",

         /** What was chosen here the last time: "own", "mine", "all"; empty: nothing yet. */
         scope: ""
      },

      onReady: function()
      {
         var me = this;
         this.scopes = Dom.get(this.id + "-scopes");
         this.units = Dom.get(this.id + "-units");
         this.unitField = Dom.get(this.id + "-unit");
         this.counts = Dom.get(this.id + "-counts");
         this.entries = Dom.get(this.id + "-entries");
         this.notice = Dom.get(this.id + "-notice");
         this.more = Dom.get(this.id + "-more");
         this.scopes.addEventListener("change", function()
         {
            me.keep("cityEdmsControl", "scope", me.scopes.value);
            me.urgency = null;
            me.units.value = "";
            me.loadBoard();
         });
         this.units.addEventListener("change", function()
         {
            me.urgency = null;
            me.showBoard(me.board);
         });
         this.loadSession();
      },

      /** All of the control is open to whoever registers; others are not offered it. */
      loadSession: function()
      {
         this.get("session", function(session)
         {
            var scopes = ["own", "mine"];
            if (session.mayRegister)
            {
               scopes.push("all");
            }
            for (var i = 0; i < scopes.length; i++)
            {
               var option = element("option", "", text(SCOPES[scopes[i]]));
               option.value = scopes[i];
               option.selected = scopes[i] === this.options.scope;
               this.scopes.appendChild(option);
            }
            this.scopes.disabled = false;
            this.loadBoard();
         }, this.loadSession);
      },

      /** The figures of before are taken away: pressed meanwhile, they would tell of something else. */
      loadBoard: function()
      {
         this.counts.hidden = true;
         this.say(text("city-edms.message.loading"));
         this.get("control?scope=" + this.scopes.value, this.showBoard, this.loadBoard);
      },

      showBoard: function(board)
      {
         var chosen = this.units.value,
            counts = board.counts;
         this.board = board;
         this.units.textContent = "";
         var every = element("option", "", text("city-edms.control.every-unit"));
         every.value = "";
         this.units.appendChild(every);
         for (var i = 0; i < board.units.length; i++)
         {
            var option = element("option", "", board.units[i].name);
            option.value = board.units[i].unit;
            option.selected = board.units[i].unit === chosen;
            this.units.appendChild(option);
            if (option.selected)
            {
               counts = board.units[i].counts;
            }
         }
         this.unitField.hidden = this.scopes.value === "own" || board.units.length < 2;
         this.showCounts(counts);
         this.loadLines();
      },

      /** How many burn; the most urgent that there are is what is listed first. */
      showCounts: function(counts)
      {
         var me = this;
         if (this.urgency === null)
         {
            this.urgency = URGENCIES.filter(function(urgency)
            {
               return counts[urgency] > 0;
            })[0] || "overdue";
         }
         this.counts.textContent = "";
         URGENCIES.forEach(function(urgency)
         {
            var button = element("button", "city-edms-control-" + urgency + (counts[urgency] > 0 ? "" : " city-edms-control-nothing"));
            button.type = "button";
            button.setAttribute("aria-pressed", String(urgency === me.urgency));
            button.appendChild(element("b", "", String(counts[urgency])));
            button.appendChild(element("span", "", text(SAID[urgency])));
            button.addEventListener("click", function()
            {
               me.urgency = urgency;
               me.showCounts(counts);
               me.counts.querySelector("[aria-pressed=true]").focus();
               me.loadLines();
            });
            me.counts.appendChild(button);
         });
         this.counts.hidden = false;
         this.calm = URGENCIES.every(function(urgency)
         {
            return counts[urgency] === 0;
         });
         this.total = counts[this.urgency];
      },

      loadLines: function()
      {
         var query = "scope=" + this.scopes.value + "&urgency=" + this.urgency +
            (this.units.value ? "&unit=" + encodeURIComponent(this.units.value) : "");
         this.more.href = this.scopes.value === "own" ? CityEdms.Share.tasksUrl() : CityEdms.Share.controlUrl(query);
         this.more.hidden = false;
         this.get("control-lines?" + query + "&limit=" + LINES, this.showLines, this.loadLines);
      },

      showLines: function(answer)
      {
         if (answer.lines.length === 0)
         {
            this.say(text(this.calm ? "city-edms.control.calm" : NOTHING[this.urgency]));
            return;
         }
         this.entries.textContent = "";
         for (var i = 0; i < answer.lines.length; i++)
         {
            this.entries.appendChild(lineOf(answer.lines[i]));
         }
         if (answer.next)
         {
            var rest = element("li", "city-edms-control-rest");
            rest.appendChild(link("", this.more.href, text("city-edms.control.rest", answer.lines.length, this.total)));
            this.entries.appendChild(rest);
         }
         this.entries.hidden = false;
         this.sayNothing();
      }
   });
})();
