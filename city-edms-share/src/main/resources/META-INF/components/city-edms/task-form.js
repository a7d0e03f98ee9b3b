/** The form of a task of a resolution on Share's own pages: its steps, and what the repository says to them. */
(function()
{
   var Dom = YAHOO.util.Dom;

   function text()
   {
      return Alfresco.util.message.apply(Alfresco.util, arguments);
   }

   function inUkrainian()
   {
      return /^uk/i.test(Alfresco.constants.JS_LOCALE || "");
   }

   /** "26.11.2026": the day in the office, wherever the reader is. */
   function officeDay(instant)
   {
      // The older name of Europe/Kyiv is known to every browser.
      return new Intl.DateTimeFormat("uk", { timeZone: "Europe/Kiev", day: "2-digit", month: "2-digit", year: "numeric" })
         .format(instant);
   }

   function sortable(instant)
   {
      return officeDay(instant).split(".").reverse().join("");
   }

   function dress()
   {
      if (document.querySelector(".city-edms-task-field"))
      {
         document.documentElement.classList.add("city-edms-task-page");
      }
      [].forEach.call(document.querySelectorAll("[data-city-edms-day]"), function(place)
      {
         var day = new Date(place.getAttribute("data-city-edms-day"));
         if (isNaN(day.getTime()))
         {
            return;
         }
         place.textContent = officeDay(day);
         if (place.hasAttribute("data-city-edms-running") && sortable(day) < sortable(new Date()))
         {
            place.className += " city-edms-task-late";
            place.textContent = text("city-edms.task.late", null, officeDay(day));
         }
         place.removeAttribute("data-city-edms-day");
      });
   }

   /**
    * What the repository refuses a step with, in the reader's language: "… українською / in English [code]" at the end of what
    * its engine of processes says. Null where it is no refusal of ours.
    */
   function refusalOf(message)
   {
      var found = /(?:TaskListener|ExecutionListener|Exception): (?!.*(?:TaskListener|ExecutionListener|Exception): )([\s\S]+) \[[a-z-]+\]\s*$/
         .exec(message || "");
      if (!found)
      {
         return null;
      }
      var parts = found[1].split(" / "),
         half = parts.length / 2;
      return half !== Math.floor(half) ? found[1] :
         (inUkrainian() ? parts.slice(0, half) : parts.slice(half)).join(" / ");
   }

   function hidden(form, name, value)
   {
      var field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.appendChild(field);
      return field;
   }

   window.CityEdms = window.CityEdms || {};

   /**
    * @param id {string} of the place with the buttons
    * @param name {string} of the field that the chosen step is sent in
    * @param commentId {string} of the field for the text
    */
   CityEdms.TaskSteps = function(id, name, commentId)
   {
      this.id = id;
      this.name = name;
      this.commentId = commentId;
      this.sent = [];
      this.runtime = null;
      YAHOO.Bubbling.on("afterFormRuntimeInit", this.onForm, this);
      YAHOO.Bubbling.on("formValidationError", this.reset, this);
      YAHOO.util.Event.onContentReady(id, this.onReady, this, true);
      return this;
   };

   CityEdms.TaskSteps.prototype =
   {
      onReady: function()
      {
         var me = this,
            place = Dom.get(this.id);
         this.comment = Dom.get(this.commentId);
         this.buttons = place.querySelectorAll("button[data-step]");
         [].forEach.call(this.buttons, function(button)
         {
            button.addEventListener("click", function()
            {
               me.step(button);
            });
         });
         if (this.comment)
         {
            this.comment.setAttribute("aria-describedby", this.id + "-refusal");
            this.comment.addEventListener("input", function()
            {
               me.comment.removeAttribute("aria-invalid");
               me.say("");
            });
         }
         dress();
      },

      /** Of Share's own button only what it says is changed: it keeps what is written and completes nothing. */
      onForm: function(layer, args)
      {
         var form = args[1];
         if (!Dom.get(this.id) || !Dom.isAncestor(form.component.id, this.id))
         {
            return;
         }
         this.runtime = form.runtime;
         if (form.component.buttons.submit)
         {
            form.component.buttons.submit.set("label", text("city-edms.task.keep"));
            form.component.buttons.submit.removeClass("alf-primary-button");
         }
         this.listenToRefusals();
      },

      listenToRefusals: function()
      {
         var me = this,
            handlers = this.runtime.ajaxSubmitHandlers || {},
            before = handlers.failureCallback;
         handlers.failureCallback =
         {
            fn: function(response, obj)
            {
               var refusal = refusalOf(response.json && response.json.message);
               me.reset();
               if (refusal)
               {
                  me.say(refusal);
               }
               else if (before && before.fn)
               {
                  before.fn.call(before.scope || this, response, obj);
               }
            },
            scope: this
         };
         this.runtime.ajaxSubmitHandlers = handlers;
      },

      step: function(button)
      {
         var form = this.comment.form,
            code = button.getAttribute("data-step");
         if (button.hasAttribute("data-needs-text") && this.comment.value.trim() === "")
         {
            this.say(text(code === "return" ? "city-edms.task.reason-needed" : "city-edms.task.report-needed"));
            this.comment.setAttribute("aria-invalid", "true");
            this.comment.focus();
            return;
         }
         this.say("");
         this.enable(false);
         this.sent.push(hidden(form, this.name, code));
         if (this.name !== "prop_transitions")
         {
            this.sent.push(hidden(form, "prop_transitions", "Next"));
         }
         Alfresco.util.submitForm(form);
      },

      say: function(content)
      {
         Dom.get(this.id + "-refusal").textContent = content;
      },

      enable: function(enabled)
      {
         [].forEach.call(this.buttons, function(button)
         {
            button.disabled = !enabled;
         });
      },

      reset: function()
      {
         this.sent.forEach(function(field)
         {
            field.parentNode.removeChild(field);
         });
         this.sent = [];
         this.enable(true);
      }
   };

   CityEdms.TaskSteps.refusalOf = refusalOf;

   // Where a task is only read there are no steps.
   YAHOO.util.Event.onDOMReady(dress);
})();
