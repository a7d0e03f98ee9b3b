/** The dashlet "Journal": the newest entries of the register that its reader has chosen. */
(function()
{
   var Dom = YAHOO.util.Dom;
   var ENTRIES = 15;
   var PAUSE_OF_TYPING = 300;
   var STATES =
   {
      active: "city-edms.dashlet.state.active",
      reserved: "city-edms.dashlet.state.reserved",
      "void": "city-edms.dashlet.state.void",
      released: "city-edms.dashlet.state.released"
   };

   var text = CityEdms.dashlet.text;
   var element = CityEdms.dashlet.element;

   CityEdms.dashlet.Journal = function(htmlId)
   {
      CityEdms.dashlet.Journal.superclass.constructor.call(this, "CityEdms.dashlet.Journal", htmlId);
      this.says = { forbidden: "city-edms.dashlet.forbidden", failed: "city-edms.dashlet.failed" };
      return this;
   };

   /** The number leads to the card; where there is none to open, to the line of the register. */
   function number(entry)
   {
      var link = element("a", "city-edms-journal-number", "№ " + entry.number);
      link.href = entry.document ? CityEdms.Share.cardUrl(entry.document) : CityEdms.Share.entryUrl(entry.id);
      return link;
   }

   function line(entry)
   {
      var item = element("li", "city-edms-journal-" + entry.state),
         head = element("div", "city-edms-dashlet-head");
      head.appendChild(number(entry));
      head.appendChild(element("span", "city-edms-journal-date",
         text("city-edms.dashlet.date", CityEdms.Share.day(entry.registeredOn))));
      head.appendChild(element("span", "city-edms-journal-state", text(STATES[entry.state])));
      item.appendChild(head);
      if (entry.correspondent)
      {
         item.appendChild(element("div", "city-edms-journal-correspondent", entry.correspondent));
      }
      if (entry.summary)
      {
         item.appendChild(element("div", "city-edms-journal-summary", entry.summary));
      }
      else if (entry.document)
      {
         item.appendChild(element("div", "city-edms-journal-closed", text("city-edms.dashlet.closed")));
      }
      return item;
   }

   YAHOO.extend(CityEdms.dashlet.Journal, CityEdms.dashlet.Base,
   {
      options:
      {
         regionId: "",
         siteId: "",

         /** Code of the register that was chosen here the last time; empty: none yet. */
         register: ""
      },

      onReady: function()
      {
         var me = this,
            timer = null;
         this.registers = Dom.get(this.id + "-registers");
         this.find = Dom.get(this.id + "-find");
         this.entries = Dom.get(this.id + "-entries");
         this.notice = Dom.get(this.id + "-notice");
         this.whole = Dom.get(this.id + "-open");
         this.registers.addEventListener("change", function()
         {
            me.keep("cityEdmsJournal", "register", me.registers.value);
            me.loadEntries();
         });
         this.find.addEventListener("input", function()
         {
            window.clearTimeout(timer);
            timer = window.setTimeout(function()
            {
               me.loadEntries();
            }, PAUSE_OF_TYPING);
         });
         this.loadRegisters();
      },

      loadRegisters: function()
      {
         this.get("registers", function(answer)
         {
            this.showRegisters(answer.registers);
         }, this.loadRegisters);
      },

      showRegisters: function(registers)
      {
         var chosen = this.chosenOf(registers);
         if (chosen === null)
         {
            this.say(text("city-edms.dashlet.no-registers"));
            return;
         }
         var several = registers.some(function(register)
         {
            return register.institution !== registers[0].institution;
         });
         for (var i = 0; i < registers.length; i++)
         {
            var option = element("option", "",
               registers[i].title + (several ? " \u2014 " + registers[i].institutionName : ""));
            option.value = registers[i].code;
            option.selected = registers[i].code === chosen;
            this.registers.appendChild(option);
         }
         this.registers.disabled = false;
         this.find.disabled = false;
         this.loadEntries();
      },

      /** What was chosen before, as long as it is open; else incoming letters, else the first. */
      chosenOf: function(registers)
      {
         var fallback = null;
         for (var i = 0; i < registers.length; i++)
         {
            if (registers[i].code === this.options.register)
            {
               return registers[i].code;
            }
            if (fallback === null || (fallback.kind !== "incoming" && registers[i].kind === "incoming"))
            {
               fallback = registers[i];
            }
         }
         return fallback === null ? null : fallback.code;
      },

      loadEntries: function()
      {
         var register = this.registers.value,
            find = this.find.value.trim();
         this.whole.href = CityEdms.Share.registerUrl(register, find);
         this.whole.hidden = false;
         this.get("registers/" + encodeURIComponent(register) + "/entries?limit=" + ENTRIES +
            (find ? "&q=" + encodeURIComponent(find) : ""), function(answer)
         {
            this.showEntries(answer.entries, find);
         }, this.loadEntries);
      },

      showEntries: function(entries, find)
      {
         if (entries.length === 0)
         {
            this.say(text(find ? "city-edms.dashlet.nothing-found" : "city-edms.dashlet.no-entries"));
            return;
         }
         this.entries.textContent = "";
         for (var i = 0; i < entries.length; i++)
         {
            this.entries.appendChild(line(entries[i]));
         }
         this.entries.hidden = false;
         this.sayNothing();
      }
   });
})();
